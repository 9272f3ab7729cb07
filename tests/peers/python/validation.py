"""Turns on the validation of responses, which the client leaves out: it builds its models without checks."""

from intercom.core import unchecked_base_model
from intercom.core.pydantic_utilities import parse_obj_as

_construct = unchecked_base_model.construct_type


def _validated(*, type_, object_):
    parse_obj_as(type_, object_)
    return _construct(type_=type_, object_=object_)


def enable():
    """Replaces the function that builds results. Must run before the first use of a resource, which imports it."""
    unchecked_base_model.construct_type = _validated
