"""Enables the validation of responses: the client builds its models without checks."""

import pydantic
from intercom.core import unchecked_base_model
from intercom.core.pydantic_utilities import parse_obj_as

_construct = unchecked_base_model.construct_type
_failures = {}


def _validated(*, type_, object_):
    # The client builds the parts of a model by the same function, and tries the members of a union.
    unchecked_base_model.construct_type = _construct
    try:
        parse_obj_as(type_, object_)
    except pydantic.ValidationError as error:
        for one in error.errors():
            _add(one)
    try:
        return _construct(type_=type_, object_=object_)
    finally:
        unchecked_base_model.construct_type = _validated


def _add(error):
    """Keeps one failure per field. All items of a list count as one, and the value of this run is the detail."""
    field = ".".join("*" if isinstance(part, int) else str(part) for part in error["loc"])
    _failures.setdefault(f"invalid {field or 'response'}: {error['msg']}", f"found {error['input']!r}")


def enable():
    """Replaces the function that builds results. Must run before the first use of a resource, which imports it."""
    unchecked_base_model.construct_type = _validated


def take_failures():
    """Returns the failures since the last call. A model with a failure is built nevertheless, and checked further."""
    failures = [{"failure": failure, "detail": detail} for failure, detail in _failures.items()]
    _failures.clear()
    return failures
