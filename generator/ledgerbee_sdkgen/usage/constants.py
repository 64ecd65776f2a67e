"""What a name or an expression is known to hold, as the text of a file has it."""

import libcst as cst
from libcst.metadata import Assignment, GlobalScope

from ledgerbee_sdkgen.usage.inference import Inference
from ledgerbee_sdkgen.usage.reading import Reading
from ledgerbee_sdkgen.usage.values import Class

Constant = tuple[cst.BaseExpression, str]


def only_assignment(node: cst.Name, reading: Reading) -> Assignment | None:
    """Return the one place where `node` is given its value, if there is one."""
    found = list(reading.assignments(node))
    if len(found) == 1 and isinstance(found[0], Assignment):
        return found[0]
    return None


def assigned(assignment: Assignment, reading: Reading) -> cst.BaseExpression | None:
    """Return what stands behind `=`; None if a value comes in another way."""
    match parent := reading.parent(assignment.node):
        case cst.AnnAssign(value=value):
            return value
        case cst.AssignTarget():
            match reading.parent(parent):
                case cst.Assign(targets=[_], value=value):
                    return value
    return None


def is_used_here_alone(
    node: cst.Name, assignment: Assignment, reading: Reading
) -> bool:
    """Tell whether what is assigned is used at `node` only, as far as can be seen."""
    is_alone = all(one.node is node for one in assignment.references)
    return is_alone and not reading.is_offered(assignment)


def shared(node: cst.BaseExpression, reading: Reading) -> cst.Name | None:
    """Return a name that the constants of `node` come from, and others may use, too.

    At the top of a module, other modules may.
    """
    match node:
        case cst.IfExp(body=body, orelse=orelse):
            return shared(body, reading) or shared(orelse, reading)
        case cst.Name():
            one = only_assignment(node, reading)
            held = assigned(one, reading) if one else None
            if one is None or held is None:
                return None
            is_top = isinstance(one.scope, GlobalScope)
            if is_top or not is_used_here_alone(node, one, reading):
                return node
            return shared(held, reading)
        case _:
            return None


def constants(node: cst.BaseExpression, inference: Inference) -> list[Constant]:
    """Return each constant that `node` can be, and its value on the wire.

    Empty if there may be others. Texts and members of enumerations are constants.
    """
    match node:
        case cst.SimpleString():
            return [(node, str(node.evaluated_value))]
        case cst.IfExp(body=body, orelse=orelse):
            sides = (constants(body, inference), constants(orelse, inference))
            return [*sides[0], *sides[1]] if all(sides) else []
        case cst.Attribute(value=base, attr=attr):
            found = inference.value(base)
            schema = found.schema if isinstance(found, Class) else ""
            members = inference.known.names.members.get(schema, {})
            named = {called: wire for wire, called in members.items()}
            return [(node, named[attr.value])] if attr.value in named else []
        case cst.Name():
            assignment = only_assignment(node, inference.reading)
            held = assigned(assignment, inference.reading) if assignment else None
            return constants(held, inference) if held else []
        case _:
            return []
