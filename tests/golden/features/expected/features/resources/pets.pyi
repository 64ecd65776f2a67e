import builtins
import pathlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, overload, type_check_only

from msgspec import UnsetType
from typing_extensions import deprecated

from features._runtime.call import Call
from features._runtime.downloads import AsyncFileStreaming, FileStreaming
from features._runtime.drafts import FileProgress, SavePath
from features._runtime.operation import Operation
from features._runtime.resource import Resource
from features._runtime.response import RawResponse
from features._runtime.types import FileInput
from features.models.common import Node
from features.models.pets import Pet, PetListFilter
from features.params.common import NodeParam
from features.params.pets import PetListFilterParam, PetParam

LIST_: Operation
CREATE: Operation
UPLOAD_PHOTO: Operation
DOWNLOAD_PHOTO: Operation

@overload
def list_(
    *,
    status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
    ids: Sequence[int] | UnsetType = ...,
    sp: Sequence[str] | UnsetType = ...,
    csv: Sequence[str] | UnsetType = ...,
    metadata: Mapping[str, str] | UnsetType = ...,
    filter: PetListFilter | PetListFilterParam | UnsetType = ...,
    where: Node | NodeParam | UnsetType = ...,
    pretty: bool | UnsetType = ...,
    x_trace: str | UnsetType = ...,
    session: str | UnsetType = ...,
) -> Call[builtins.list[Pet]]: ...
@overload
@deprecated("`nice` is deprecated")
def list_(
    *,
    status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
    ids: Sequence[int] | UnsetType = ...,
    sp: Sequence[str] | UnsetType = ...,
    csv: Sequence[str] | UnsetType = ...,
    metadata: Mapping[str, str] | UnsetType = ...,
    filter: PetListFilter | PetListFilterParam | UnsetType = ...,
    where: Node | NodeParam | UnsetType = ...,
    pretty: bool | UnsetType = ...,
    nice: bool | UnsetType = ...,
    x_trace: str | UnsetType = ...,
    session: str | UnsetType = ...,
) -> Call[builtins.list[Pet]]: ...
def create(*, body: PetParam) -> Call[Pet | Any]: ...
def upload_photo(
    id: int,
    *,
    file: FileInput,
    caption: str | UnsetType = ...,
    tags: Sequence[str] | UnsetType = ...,
    meta: Node | NodeParam | UnsetType = ...,
) -> Call[None]: ...
def download_photo(id: int) -> Call[bytes]: ...
@type_check_only
class _PetsDownloadPhoto:
    def __call__(self, id: int) -> bytes:
        """Download photo.

        `GET /pets/{id}/photo`
        """

    def stream(self, id: int) -> FileStreaming:
        """Return the file as it comes, for a `with` block.

        It is sent on entering. Iterate over what the block has to get the content in
        pieces; its `status`, `headers` and `length` are known before. A connection that
        is lost half-way raises `ApiConnectionError`.
        """

    def save(
        self, path: SavePath, /, id: int, *, progress: FileProgress | None = None
    ) -> pathlib.Path:
        """Write the file to `path`, whole or not at all, and return where it is.

        What is at `path` stays until the file is whole. A connection that is lost
        half-way is repeated from the start, as far as the call may be. `progress` is
        called with the bytes so far, and those in all or None; if it fails, so does
        this, and nothing is written.
        """

class Pets(Resource):
    """Pets."""

    @overload
    def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Args:
            nice: Say pretty. Deprecated.
        """

    @overload
    @deprecated("`nice` is deprecated")
    def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        nice: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Args:
            nice: Say pretty. Deprecated.
        """

    def create(self, *, body: PetParam) -> Pet | Any:
        """Create.

        `POST /pets` · sent once

        Args:
            body: The request body.
        """

    def upload_photo(
        self,
        id: int,
        *,
        file: FileInput,
        caption: str | UnsetType = ...,
        tags: Sequence[str] | UnsetType = ...,
        meta: Node | NodeParam | UnsetType = ...,
    ) -> None:
        """Upload photo.

        `PUT /pets/{id}/photo` · repeated when it fails
        """

    @cached_property
    def download_photo(self) -> _PetsDownloadPhoto:
        """Download photo.

        `GET /pets/{id}/photo`
        """

@type_check_only
class _AsyncPetsDownloadPhoto:
    async def __call__(self, id: int) -> bytes:
        """Download photo.

        `GET /pets/{id}/photo`
        """

    def stream(self, id: int) -> AsyncFileStreaming:
        """Return the file as it comes, for an `async with` block.

        It is sent on entering. Iterate over what the block has to get the content in
        pieces; its `status`, `headers` and `length` are known before. A connection that
        is lost half-way raises `ApiConnectionError`.
        """

    async def save(
        self, path: SavePath, /, id: int, *, progress: FileProgress | None = None
    ) -> pathlib.Path:
        """Write the file to `path`, whole or not at all, and return where it is.

        What is at `path` stays until the file is whole. A connection that is lost
        half-way is repeated from the start, as far as the call may be. `progress` is
        called with the bytes so far, and those in all or None; if it fails, so does
        this, and nothing is written.
        """

class AsyncPets(Resource):
    """Pets."""

    @overload
    async def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Args:
            nice: Say pretty. Deprecated.
        """

    @overload
    @deprecated("`nice` is deprecated")
    async def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        nice: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Args:
            nice: Say pretty. Deprecated.
        """

    async def create(self, *, body: PetParam) -> Pet | Any:
        """Create.

        `POST /pets` · sent once

        Args:
            body: The request body.
        """

    async def upload_photo(
        self,
        id: int,
        *,
        file: FileInput,
        caption: str | UnsetType = ...,
        tags: Sequence[str] | UnsetType = ...,
        meta: Node | NodeParam | UnsetType = ...,
    ) -> None:
        """Upload photo.

        `PUT /pets/{id}/photo` · repeated when it fails
        """

    @cached_property
    def download_photo(self) -> _AsyncPetsDownloadPhoto:
        """Download photo.

        `GET /pets/{id}/photo`
        """

@type_check_only
class RawPets(Resource):
    @overload
    def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> RawResponse[builtins.list[Pet]]: ...
    @overload
    @deprecated("`nice` is deprecated")
    def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        nice: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> RawResponse[builtins.list[Pet]]: ...
    def create(self, *, body: PetParam) -> RawResponse[Pet | Any]: ...
    def upload_photo(
        self,
        id: int,
        *,
        file: FileInput,
        caption: str | UnsetType = ...,
        tags: Sequence[str] | UnsetType = ...,
        meta: Node | NodeParam | UnsetType = ...,
    ) -> RawResponse[None]: ...
    def download_photo(self, id: int) -> RawResponse[bytes]: ...

@type_check_only
class AsyncRawPets(Resource):
    @overload
    async def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> RawResponse[builtins.list[Pet]]: ...
    @overload
    @deprecated("`nice` is deprecated")
    async def list(
        self,
        *,
        status: Sequence[Literal["a", "b"] | str] | UnsetType = ...,
        ids: Sequence[int] | UnsetType = ...,
        sp: Sequence[str] | UnsetType = ...,
        csv: Sequence[str] | UnsetType = ...,
        metadata: Mapping[str, str] | UnsetType = ...,
        filter: PetListFilter | PetListFilterParam | UnsetType = ...,
        where: Node | NodeParam | UnsetType = ...,
        pretty: bool | UnsetType = ...,
        nice: bool | UnsetType = ...,
        x_trace: str | UnsetType = ...,
        session: str | UnsetType = ...,
    ) -> RawResponse[builtins.list[Pet]]: ...
    async def create(self, *, body: PetParam) -> RawResponse[Pet | Any]: ...
    async def upload_photo(
        self,
        id: int,
        *,
        file: FileInput,
        caption: str | UnsetType = ...,
        tags: Sequence[str] | UnsetType = ...,
        meta: Node | NodeParam | UnsetType = ...,
    ) -> RawResponse[None]: ...
    async def download_photo(self, id: int) -> RawResponse[bytes]: ...
