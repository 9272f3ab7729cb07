"""Calls every operation of `python-intercom` at a running intercom-mock: `python main.py URL TOKEN`.

Prints one line of JSON per operation: its name, the number of calls, and its failures.
"""

import sys

import validation

validation.enable()

from intercom import Intercom  # noqa: E402

from cases import cases  # noqa: E402
from recorder import Recorder, operations  # noqa: E402

# The client does not send a version by default.
VERSION = "2.14"


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: python main.py URL TOKEN")
    url, token = sys.argv[1:]
    client = Intercom(base_url=url, token=token, headers={"Intercom-Version": VERSION}, timeout=10)
    recorder = Recorder(client, operations(client))
    cases(recorder)
    recorder.print()


main()
