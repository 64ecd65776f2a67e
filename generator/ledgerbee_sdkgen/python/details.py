"""What the page of a call says beside its arguments and what it returns."""

from collections.abc import Iterator

from msgspec import Struct

from ledgerbee_sdkgen.model.api import Api
from ledgerbee_sdkgen.model.operations import Operation
from ledgerbee_sdkgen.model.servers import Server
from ledgerbee_sdkgen.python.callbacks import callback_row
from ledgerbee_sdkgen.python.markdown import cell, code
from ledgerbee_sdkgen.python.names import Names
from ledgerbee_sdkgen.python.pages import CallbackRow, HeaderRow, LinkRow, ServerRow
from ledgerbee_sdkgen.python.types import Printer


class Details(Struct, frozen=True, kw_only=True):
    """Writes them, for all calls of an API."""

    api: Api
    package: str
    names: Names

    def remarks(self, operation: Operation) -> Iterator[str]:
        """Yield where a call is sent, in which media types, and where more is said."""
        if operation.server:
            yield f"Sent to {code(operation.server)}, unless `base_url` is given."
        body = operation.body
        if body and body.others:
            listed = _listed(one.media_type for one in body.others)
            yield (
                f"The body is sent as {code(body.media_type)}, or, if it is of another "
                f"type, as {listed}. `Content-Type` in `extra_headers` chooses."
            )
        for answer in operation.responses:
            if answer.others and operation.paging is None:
                listed = _listed(one.media_type for one in answer.others)
                yield (
                    f"The answer of status {cell(answer.status)} is asked for as "
                    f"{code(answer.media_type)}; it may come as {listed}, which "
                    "`Accept` in `extra_headers` asks for."
                )
        if more := operation.more:
            said = f"{cell(more.description)}: " if more.description else ""
            yield f"See also {said}{code(more.url)}."

    def headers(self, operation: Operation) -> Iterator[HeaderRow]:
        for answer in operation.responses:
            for one in answer.headers:
                about = f"Deprecated. {one.description}" if one.deprecated else ""
                yield HeaderRow(
                    name=code(one.name),
                    status=cell(answer.status),
                    type=code(self._printer().held(one.type)),
                    description=cell(about or one.description),
                )

    def links(self, operation: Operation) -> Iterator[LinkRow]:
        for answer in operation.responses:
            for one in answer.links:
                name = self.names.methods[one.operation]
                pairs = [f"{code(key)} = {code(said)}" for key, said in one.arguments]
                pairs += [f"body = {code(one.body)}"] if one.body else []
                yield LinkRow(
                    name=code(one.name),
                    call=code(f"client.{name.resource}.{name.method}"),
                    arguments=", ".join(pairs),
                    description=cell(one.description),
                )

    def callbacks(self, operation: Operation) -> Iterator[CallbackRow]:
        for one in operation.callbacks:
            yield callback_row(operation, one, self._printer())

    def _printer(self) -> Printer:
        return Printer(package=self.package, schemas=self.api.schemas, names=self.names)


def server_rows(servers: tuple[Server, ...]) -> Iterator[ServerRow]:
    """Yield the servers a caller can choose from; none where there is no choice."""
    if len(servers) < 2 and not any(one.variables for one in servers):
        return
    for server in servers:
        variables = []
        for one in server.variables:
            values = " or ".join(map(code, one.values)) or code(one.default)
            usual = f", {code(one.default)} if not given" if one.values else ""
            about = f" ({cell(one.description)})" if one.description else ""
            variables.append(f"{code(one.name)}: {values}{usual}{about}")
        yield ServerRow(
            url=code(server.url),
            variables="; ".join(variables),
            description=cell(server.description),
        )


def _listed(media_types: Iterator[str]) -> str:
    return ", ".join(map(code, media_types))
