"""Calls operations of a client by name, and keeps one row per operation."""

import inspect
import itertools
import json

from intercom.core.api_error import ApiError

import validation

# A list that does not end is a failure of the operation, not of the program.
MOST_PAGES = 30


def operations(root):
    """Returns the paths of all operations under `root`, such as `contacts.create`. Resources are properties."""
    found = []

    def walk(resource, path):
        for name in dir(type(resource)):
            inner = [*path, name]
            if name.startswith("_") or name == "with_raw_response":
                continue
            member = inspect.getattr_static(type(resource), name)
            if isinstance(member, property):
                walk(getattr(resource, name), inner)
            elif inspect.isfunction(member):
                found.append(".".join(inner))

    walk(root, [])
    return found


class CheckFailure(Exception):
    """A failure of a check. `differences.toml` names its message, so values of one run are in `detail`."""

    def __init__(self, message, detail=None):
        super().__init__(message)
        self.detail = detail


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
        raise CheckFailure(f"the list lacks {len(missing)} of {len(expected)} expected items", f"{missing}: it has {found}")
    if len(set(found)) != len(found):
        raise CheckFailure("the list repeats items", f"it has {found}")


class Recorder:
    def __init__(self, client, names):
        self._client = client
        self._rows = {name: {"operation": name, "calls": 0, "failures": []} for name in names}

    def call(self, name, request, check=lambda result: True):
        """Calls an operation and checks its result. `request` is a function, since it may need an earlier result."""

        def body(operation):
            result = operation(**request())
            if not check(result):
                raise CheckFailure(f"the check failed: {source(check)}", repr(result))
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
                raise CheckFailure(f"the list continues after {MOST_PAGES} pages")
            check_items(found, ids())
            if full < least:
                raise CheckFailure(f"expected {least} pages with items: there are {full}")

        self._record(name, body)

    def search(self, name, query, ids, per_page):
        """Reads a search to its end by the cursors of its pages. `differences.toml` states why the client's own paging is
        left out."""

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
                raise CheckFailure(f"the list continues after {MOST_PAGES} pages")
            check_items(found, ids())
            if len(found) <= per_page:
                raise CheckFailure("the search has only one page")

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
                    raise CheckFailure("the error is not a list of errors", repr(answer)) from error
            else:
                raise CheckFailure(f"the call succeeded: expected {kind.__name__}")

        self._record(name, body)

    def _record(self, name, body):
        row = self._rows[name]
        row["calls"] += 1
        operation = self._client
        for part in name.split("."):
            operation = getattr(operation, part)
        try:
            return body(operation)
        except CheckFailure as failure:
            row["failures"].append({"failure": str(failure), "detail": failure.detail})
        except ApiError as error:
            row["failures"].append(api_failure(error))
        except Exception as error:
            row["failures"].append({"failure": " ".join(f"{type(error).__name__}: {error}".split()), "detail": None})
        finally:
            row["failures"] += validation.take_failures()
        return None

    def print(self):
        """Prints one line of JSON per operation."""
        for row in self._rows.values():
            print(json.dumps(row, ensure_ascii=False))


def source(check):
    """Returns the description of a check, which is the last argument of its call."""
    lines = inspect.getsource(check)
    return lines[lines.rindex("lambda") :].strip().rstrip(",)").strip()


def api_failure(error):
    body = error.body if isinstance(error.body, dict) else getattr(error.body, "dict", dict)()
    codes = "".join(f" {one['code']}" for one in body.get("errors") or [])
    return {"failure": f"{type(error).__name__} {error.status_code}{codes}", "detail": repr(error.body)}
