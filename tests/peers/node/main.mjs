// Calls every operation of `intercom-client` at a running intercom-mock: `node main.mjs URL TOKEN`.
// Prints one line of JSON per operation: its name, the number of calls, and its failures.

import { Intercom, IntercomClient, IntercomError } from "intercom-client";

import { cases } from "./cases.mjs";
import { Recorder, operations } from "./recorder.mjs";

const [url, token] = process.argv.slice(2);
if (url === undefined || token === undefined) {
  console.error("usage: node main.mjs URL TOKEN");
  process.exit(2);
}
// Without retries, a failure is reported at once.
const client = new IntercomClient({ token, environment: url, maxRetries: 0, timeoutInSeconds: 10 });
const recorder = new Recorder(client, operations(client));
await cases(recorder, { NotFoundError: Intercom.NotFoundError, IntercomError });
recorder.print();
