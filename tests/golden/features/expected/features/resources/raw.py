"""Raw of the Feature API."""

from msgspec import UNSET

from features._runtime.call import Call, sends, sends_async
from features._runtime.operation import Operation
from features._runtime.resource import Resource
from features.models.raw import Open, RawFormPostRequest

RAW_UPLOAD = Operation(
    id="rawUpload",
    method="POST",
    path="/raw",
    body=bytes,
    content_type="application/octet-stream",
    returns=str,
    accept="text/plain",
    security=(("basic",),),
)

FORM_POST = Operation(
    id="formPost",
    method="POST",
    path="/form",
    body=RawFormPostRequest,
    content_type="application/x-www-form-urlencoded",
    returns=Open,
    security=(),
)


def raw_upload(*, body):
    """Raw upload.

    `POST /raw` · sent once

    Args:
        body: The request body.
    """
    return Call(operation=RAW_UPLOAD, body=body)


def form_post(*, a, b=UNSET, c=UNSET):
    """Form post.

    `POST /form` · sent once
    """
    return Call(operation=FORM_POST, body=RawFormPostRequest(a=a, b=b, c=c))


class Raw(Resource):
    """Raw."""

    raw_upload = sends(raw_upload)
    form_post = sends(form_post)


class AsyncRaw(Resource):
    """Raw."""

    raw_upload = sends_async(raw_upload)
    form_post = sends_async(form_post)
