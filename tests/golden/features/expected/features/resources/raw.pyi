from collections.abc import Sequence
from typing import type_check_only

from msgspec import UnsetType

from features._runtime.call import Call
from features._runtime.operation import Operation
from features._runtime.resource import Resource
from features._runtime.response import RawResponse
from features._runtime.types import FileInput
from features.models.raw import Open, RawFormPostRequestC
from features.params.raw import RawFormPostRequestCParam

RAW_UPLOAD: Operation
FORM_POST: Operation

def raw_upload(*, body: FileInput) -> Call[str]: ...
def form_post(
    *,
    a: str,
    b: Sequence[int] | UnsetType = ...,
    c: RawFormPostRequestC | RawFormPostRequestCParam | UnsetType = ...,
) -> Call[Open]: ...

class Raw(Resource):
    """Raw."""

    def raw_upload(self, *, body: FileInput) -> str:
        """Raw upload.

        `POST /raw` · sent once

        Args:
            body: The request body.
        """

    def form_post(
        self,
        *,
        a: str,
        b: Sequence[int] | UnsetType = ...,
        c: RawFormPostRequestC | RawFormPostRequestCParam | UnsetType = ...,
    ) -> Open:
        """Form post.

        `POST /form` · sent once
        """

class AsyncRaw(Resource):
    """Raw."""

    async def raw_upload(self, *, body: FileInput) -> str:
        """Raw upload.

        `POST /raw` · sent once

        Args:
            body: The request body.
        """

    async def form_post(
        self,
        *,
        a: str,
        b: Sequence[int] | UnsetType = ...,
        c: RawFormPostRequestC | RawFormPostRequestCParam | UnsetType = ...,
    ) -> Open:
        """Form post.

        `POST /form` · sent once
        """

@type_check_only
class RawRaw(Resource):
    def raw_upload(self, *, body: FileInput) -> RawResponse[str]: ...
    def form_post(
        self,
        *,
        a: str,
        b: Sequence[int] | UnsetType = ...,
        c: RawFormPostRequestC | RawFormPostRequestCParam | UnsetType = ...,
    ) -> RawResponse[Open]: ...

@type_check_only
class AsyncRawRaw(Resource):
    async def raw_upload(self, *, body: FileInput) -> RawResponse[str]: ...
    async def form_post(
        self,
        *,
        a: str,
        b: Sequence[int] | UnsetType = ...,
        c: RawFormPostRequestC | RawFormPostRequestCParam | UnsetType = ...,
    ) -> RawResponse[Open]: ...
