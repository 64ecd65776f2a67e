"""What a name or an expression is known to hold, as the text of a file has it."""

import libcst as cst
from libcst.metadata import Assignment

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
