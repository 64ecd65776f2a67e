"""Pets of the Feature API."""

from typing import Any

from msgspec import UNSET

from features._runtime.call import Call, sends, sends_async
from features._runtime.downloads import downloads, downloads_async
from features._runtime.operation import Operation, Style
from features._runtime.resource import Resource
from features.models.common import Node
from features.models.pets import Pet, PetListFilter, PetUploadPhotoRequest

LIST_ = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    returns=list[Pet],
    query_styles={
        "status": Style(style="form", explode=True, type=list[str]),
        "ids": Style(style="pipeDelimited", explode=False, type=list[int]),
        "sp": Style(style="spaceDelimited", explode=False, type=list[str]),
        "csv": Style(style="form", explode=False, type=list[str]),
        "metadata": Style(style="deepObject", explode=True, type=dict[str, str]),
        "filter": Style(style="deepObject", explode=True, type=PetListFilter),
        "where": Style(content="application/json", type=Node),
        "pretty": Style(type=bool),
        "nice": Style(type=bool),
    },
    repeatable=True,
    deprecated_arguments=("nice",),
)

CREATE = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Pet,
    returns=Pet,
    returns_by_status={202: Any},
    read_back="client.pets.list(…)",
)

UPLOAD_PHOTO = Operation(
    id="uploadPhoto",
    method="PUT",
    path="/pets/{id}/photo",
    body=PetUploadPhotoRequest,
    content_type="multipart/form-data",
    path_styles={"id": Style(type=int)},
    repeatable=True,
)

DOWNLOAD_PHOTO = Operation(
    id="getPhoto",
    method="GET",
    path="/pets/{id}/photo",
    returns=bytes,
    accept="image/png",
    path_styles={"id": Style(type=int)},
    security=(("qk",),),
    repeatable=True,
)


def list_(
    *,
    status=UNSET,
    ids=UNSET,
    sp=UNSET,
    csv=UNSET,
    metadata=UNSET,
    filter=UNSET,
    where=UNSET,
    pretty=UNSET,
    nice=UNSET,
    x_trace=UNSET,
    session=UNSET,
):
    """List.

    `GET /pets`

    Args:
        nice: Say pretty. Deprecated.
    """
    return Call(
        operation=LIST_,
        query={
            "status": status,
            "ids": ids,
            "sp": sp,
            "csv": csv,
            "metadata": metadata,
            "filter": filter,
            "where": where,
            "pretty": pretty,
            "nice": nice,
        },
        headers={"X-Trace": x_trace},
        cookies={"session": session},
    )


def create(*, body):
    """Create.

    `POST /pets` · sent once

    Args:
        body: The request body.
    """
    return Call(operation=CREATE, body=body)


def upload_photo(id, *, file, caption=UNSET, tags=UNSET, meta=UNSET):
    """Upload photo.

    `PUT /pets/{id}/photo` · repeated when it fails
    """
    return Call(
        operation=UPLOAD_PHOTO,
        path={"id": id},
        body=PetUploadPhotoRequest(file=file, caption=caption, tags=tags, meta=meta),
    )


def download_photo(id):
    """Download photo.

    `GET /pets/{id}/photo`
    """
    return Call(operation=DOWNLOAD_PHOTO, path={"id": id})


class Pets(Resource):
    """Pets."""

    list = sends(list_)
    create = sends(create)
    upload_photo = sends(upload_photo)
    download_photo = downloads(download_photo)


class AsyncPets(Resource):
    """Pets."""

    list = sends_async(list_)
    create = sends_async(create)
    upload_photo = sends_async(upload_photo)
    download_photo = downloads_async(download_photo)
