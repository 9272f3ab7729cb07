"""Calls operations of a client by name, and keeps one row per operation."""

import inspect
import itertools
import json

# A list that does not end is a failure of the operation, not of the program.
MOST_PAGES = 30


def operations(root, excluded):
    """Returns the paths of all operations under `root`, such as `contacts.create`. Resources are properties."""
    found = []

    def walk(resource, path):
        for name in dir(type(resource)):
            inner = [*path, name]
            if name.startswith("_") or name == "with_raw_response" or ".".join(inner) in excluded:
                continue
            member = inspect.getattr_static(type(resource), name)
            if isinstance(member, property):
                walk(getattr(resource, name), inner)
            elif inspect.isfunction(member):
                found.append(".".join(inner))

    walk(root, [])
    return found


def value(read):
    """Returns a value of earlier results, and None if their calls failed."""
    try:
        return read()
    except (AttributeError, TypeError, IndexError, StopIteration):
        return None


def check_items(found, expected):
    """Checks that a list has the expected ids, and each id once."""
    missing = [item for item in expected if item is None or item not in found]
    if missing:
        raise AssertionError(f"the list lacks {missing}: it has {found}")
    if len(set(found)) != len(found):
        raise AssertionError(f"the list repeats items: {found}")


class Recorder:
    def __init__(self, client, names):
        self._client = client
        self._rows = {name: {"operation": name, "calls": 0, "errors": []} for name in names}

    def call(self, name, request, check=lambda result: True):
        """Calls an operation and checks its result. `request` is a function, since it may need an earlier result."""

        def body(operation):
            result = operation(**request())
            if not check(result):
                raise AssertionError(f"the check in line {check.__code__.co_firstlineno} failed: {result!r}")
            return result

        return self._record(name, body)

    def pages(self, name, request, ids, least=2):
        """Reads a list to its end and expects the items with these ids. `least` is the number of pages that have items."""

        def body(operation):
            found = []
            full = 0
            pages = operation(**request()).iter_pages()
            for page in itertools.islice(pages, MOST_PAGES):
                found += [item.id for item in page.items or []]
                full += bool(page.items)
            if next(pages, None) is not None:
                raise AssertionError(f"the list continues after {MOST_PAGES} pages")
            check_items(found, ids())
            if full < least:
                raise AssertionError(f"expected {least} pages with items: there are {full}")

        self._record(name, body)

    def search(self, name, query, ids, per_page):
        """Reads a search to its end. Pages are requested by their cursors, since the pager of the client requests the
        first page of a search again and again."""

        def body(operation):
            found = []
            pagination = {"per_page": per_page}
            for _ in range(MOST_PAGES):
                page = operation(query=query, pagination=pagination)
                found += [item.id for item in page.items]
                if not page.has_next:
                    break
                pagination = {"per_page": per_page, "starting_after": page.response.pages.next.starting_after}
            else:
                raise AssertionError(f"the list continues after {MOST_PAGES} pages")
            check_items(found, ids())
            if len(found) <= per_page:
                raise AssertionError("the search has only one page")

        self._record(name, body)

    def fails(self, name, request, kind):
        """Expects that an operation raises an error of exactly this class of the client, with status 404."""

        def body(operation):
            try:
                operation(**request())
            except kind as error:
                if type(error) is not kind or error.status_code != 404:
                    raise
                answer = error.body if isinstance(error.body, dict) else error.body.dict()
                if answer.get("type") != "error.list":
                    raise AssertionError(f"not a list of errors: {answer}") from error
            else:
                raise AssertionError(f"the call succeeded: expected {kind.__name__}")

        self._record(name, body)

    def _record(self, name, body):
        row = self._rows[name]
        row["calls"] += 1
        operation = self._client
        for part in name.split("."):
            operation = getattr(operation, part)
        try:
            return body(operation)
        except Exception as error:
            row["errors"].append(" ".join(f"{type(error).__name__}: {error}".split()))
            return None

    def print(self):
        """Prints one line of JSON per operation. An operation without a call is an error."""
        for row in self._rows.values():
            errors = row["errors"] if row["calls"] else ["no case calls this operation"]
            line = {"operation": row["operation"], "calls": row["calls"], "error": "; ".join(errors) or None}
            print(json.dumps(line, ensure_ascii=False))
