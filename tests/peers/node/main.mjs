// Calls every operation of `intercom-client` at a running intercom-mock: `node main.mjs URL TOKEN`.
// Prints one line of JSON per operation: its name, the number of calls, and the error or null.

import { Intercom, IntercomClient, IntercomError } from "intercom-client";

import { cases } from "./cases.mjs";
import { Recorder, operations } from "./recorder.mjs";

// Operations that no description under `spec/` has, so the mock does not serve them: those of the version `Unstable`, and
// custom channels.
const EXCLUDED = ["unstable", "customChannelEvents"];

const [url, token] = process.argv.slice(2);
if (url === undefined || token === undefined) {
  console.error("usage: node main.mjs URL TOKEN");
  process.exit(2);
}
// Without retries, a failure is reported at once.
const client = new IntercomClient({ token, environment: url, maxRetries: 0, timeoutInSeconds: 10 });
const recorder = new Recorder(client, operations(client, EXCLUDED));
await cases(recorder, { NotFoundError: Intercom.NotFoundError, IntercomError });
recorder.print();
