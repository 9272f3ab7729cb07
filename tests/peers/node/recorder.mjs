// Calls operations of a client by name, and keeps one row per operation.

// A list that does not end is a failure of the operation, not of the program.
const MOST_PAGES = 30;

// A failure of a check. `differences.toml` names its message, so values of one run are in `detail`.
class CheckFailure extends Error {
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
}

// Returns the paths of all operations under `root`, such as `contacts.create`. Resources are getters of the client.
export function operations(root) {
  const found = [];
  const walk = (resource, path) => {
    for (let type = Object.getPrototypeOf(resource); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
        const inner = [...path, name];
        if (name === "constructor" || name.startsWith("_")) continue;
        if (property.get) walk(resource[name], inner);
        else if (typeof property.value === "function") found.push(inner.join("."));
      }
    }
  };
  walk(root, []);
  return found;
}

export class Recorder {
  #client;
  #rows;

  constructor(client, names) {
    this.#client = client;
    this.#rows = new Map(names.map((name) => [name, { operation: name, calls: 0, failures: [] }]));
  }

  // Calls an operation and checks its result. `request` is a function if it needs the result of an earlier call.
  async call(name, request, check = () => true, options = undefined) {
    return this.#record(name, async (operation) => {
      const argument = typeof request === "function" ? request() : request;
      const result = await (argument === undefined ? operation() : operation(argument, options));
      if (!check(result)) throw new CheckFailure(`the check failed: ${check}`, JSON.stringify(result));
      return result;
    });
  }

  // Reads a list to its end and expects the items with these ids. `least` is the number of pages that have items.
  async pages(name, request, ids, least = 2) {
    return this.#record(name, async (operation) => {
      let page = await operation(typeof request === "function" ? request() : request);
      const found = [];
      let read = 1;
      let full = 0;
      for (;;) {
        found.push(...page.data.map((item) => item.id));
        full += page.data.length > 0 ? 1 : 0;
        if (!page.hasNextPage()) break;
        if (++read > MOST_PAGES) throw new CheckFailure(`the list continues after ${MOST_PAGES} pages`, `it has ${found}`);
        page = await page.getNextPage();
      }
      const expected = ids();
      const missing = expected.filter((id) => id === undefined || !found.includes(id));
      if (missing.length > 0) throw new CheckFailure(`the list lacks ${missing.length} of ${expected.length} expected items`, `${missing}: it has ${found}`);
      if (new Set(found).size !== found.length) throw new CheckFailure("the list repeats items", `it has ${found}`);
      if (full < least) throw new CheckFailure(`expected ${least} pages with items: there are ${full}`);
      return found;
    });
  }

  // Expects that an operation throws an error of exactly this class of the client, with status 404.
  async fails(name, request, type) {
    return this.#record(name, async (operation) => {
      let error;
      try {
        await operation(typeof request === "function" ? request() : request);
      } catch (thrown) {
        error = thrown;
      }
      if (error === undefined) throw new CheckFailure(`the call succeeded: expected ${type.name}`);
      if (error.constructor !== type || error.statusCode !== 404) throw error;
      if (error.body?.type !== "error.list") throw new CheckFailure("the error is not a list of errors", JSON.stringify(error.body));
    });
  }

  async #record(name, body) {
    const row = this.#rows.get(name);
    if (row === undefined) throw new Error(`the client has no operation ${name}`);
    row.calls += 1;
    const path = name.split(".");
    const method = path.pop();
    const resource = path.reduce((object, part) => object[part], this.#client);
    try {
      return await body((...args) => resource[method](...args));
    } catch (error) {
      row.failures.push(describe(error));
      return undefined;
    }
  }

  // Prints one line of JSON per operation.
  print() {
    for (const row of this.#rows.values()) console.log(JSON.stringify(row));
  }
}

function describe(error) {
  const { name, message, statusCode, body } = error;
  if (error instanceof CheckFailure) return { failure: message, detail: error.detail ?? null };
  if (statusCode === undefined) return { failure: `${name}: ${message}`.replaceAll("\n", " "), detail: null };
  const codes = body?.errors?.map((one) => ` ${one.code}`) ?? [];
  return { failure: `${name} ${statusCode}${codes.join("")}`, detail: JSON.stringify(body) };
}
