"""Lists that come in pages, by the names the configuration gives their parts."""

from collections.abc import Iterable, Mapping

from ledgerbee_sdkgen.config.settings import PaginationSettings
from ledgerbee_sdkgen.model.operations import Paging, Parameter, Place, Response
from ledgerbee_sdkgen.model.schemas import AliasSchema, ObjectSchema, Schema
from ledgerbee_sdkgen.model.types import Array, Integer, Named, TypeExpr, without_null


def read_paging(
    method: str,
    parameters: Iterable[Parameter],
    responses: Iterable[Response],
    schemas: Mapping[str, Schema],
    names: PaginationSettings,
) -> Paging | None:
    """Return how an operation's list comes in pages; None if it does not.

    It does if it is a GET, takes the number of a page, and answers with an object in
    which a list is found: the one that is named, or else the only one.
    """
    takes_page = any(
        one.wire_name == names.page and isinstance(one.type, Integer)
        for one in parameters
        if one.place is Place.QUERY
    )
    types = {answer.type for answer in responses if answer.type is not None}
    if method != "GET" or not takes_page or len(types) != 1:
        return None
    page = _object(types.pop(), schemas)
    if page is None:
        return None
    lists = {
        field.wire_name: type_.items
        for field in page.fields
        if isinstance(type_ := without_null(field.type), Array)
    }
    wanted = [names.items] if names.items in lists else list(lists)
    if len(wanted) != 1:
        return None
    told = {field.wire_name for field in page.fields}

    def known(name: str) -> str:
        return name if name in told else ""

    return Paging(
        page=names.page,
        items=wanted[0],
        item=lists[wanted[0]],
        limit=known(names.limit),
        total=known(names.total),
        total_pages=known(names.total_pages),
    )


def _object(type_: TypeExpr, schemas: Mapping[str, Schema]) -> ObjectSchema | None:
    while isinstance(type_, Named):
        schema = schemas[type_.name]
        if isinstance(schema, ObjectSchema):
            return schema
        if not isinstance(schema, AliasSchema):
            return None
        type_ = schema.type
    return None
