// Calls operations of a client by name, and keeps one row per operation.

// A list that does not end is a failure of the operation, not of the program.
const MOST_PAGES = 30;

// Returns the paths of all operations under `root`, such as `contacts.create`. Resources are getters of the client.
export function operations(root, excluded) {
  const found = [];
  const walk = (resource, path) => {
    for (let type = Object.getPrototypeOf(resource); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
        const inner = [...path, name];
        if (name === "constructor" || name.startsWith("_") || excluded.includes(inner.join("."))) continue;
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
    this.#rows = new Map(names.map((name) => [name, { operation: name, calls: 0, errors: [] }]));
  }

  // Calls an operation and checks its result. `request` is a function if it needs the result of an earlier call.
  async call(name, request, check = () => true, options = undefined) {
    return this.#record(name, async (operation) => {
      const argument = typeof request === "function" ? request() : request;
      const result = await (argument === undefined ? operation() : operation(argument, options));
      if (!check(result)) throw new Error(`the check failed: ${check} of ${JSON.stringify(result)}`);
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
        if (++read > MOST_PAGES) throw new Error(`the list continues after ${MOST_PAGES} pages`);
        page = await page.getNextPage();
      }
      const missing = ids().filter((id) => id === undefined || !found.includes(id));
      if (missing.length > 0) throw new Error(`the list lacks ${missing}: it has ${found}`);
      if (new Set(found).size !== found.length) throw new Error(`the list repeats items: ${found}`);
      if (full < least) throw new Error(`expected ${least} pages with items: there are ${full}`);
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
      if (error === undefined) throw new Error(`the call succeeded: expected ${type.name}`);
      if (error.constructor !== type || error.statusCode !== 404) throw error;
      if (error.body?.type !== "error.list") throw new Error(`not a list of errors: ${JSON.stringify(error.body)}`);
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
      row.errors.push(describe(error));
      return undefined;
    }
  }

  // Prints one line of JSON per operation. An operation without a call is an error.
  print() {
    for (const { operation, calls, errors } of this.#rows.values()) {
      const all = calls === 0 ? ["no case calls this operation"] : errors;
      console.log(JSON.stringify({ operation, calls, error: all.length === 0 ? null : all.join("; ") }));
    }
  }
}

function describe(error) {
  const status = error.statusCode === undefined ? "" : ` ${error.statusCode} ${JSON.stringify(error.body)}`;
  return `${error.name}${status}: ${error.message}`.replaceAll("\n", " ");
}
