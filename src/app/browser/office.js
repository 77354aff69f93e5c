// The page's side of the worker that makes files: its code, kept in memory once it has come, so
// that a worker can be started at any time without asking the network.
import wasm from 'needs-catch-office/office_bg.wasm';
import script from 'needs-catch-office/office.worker.js';
import { png } from '#picture';

/** Why there is no file; its `name` is `missing`, `fell`, `refused` or `cancelled`. */
class Trouble extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

/** The code: a promise of its parts once it has been asked for. */
let code = null;
/** The bytes of the module that have come. */
let came = 0;
/** Who hears of them: one at most. */
let told = null;
/** What ends the worker that is running. */
let stop = null;

/** Fetches the code; what came is kept, and what did not come can be asked for again. */
export function load() {
  code ??= fetched().catch((error) => {
    code = null;
    throw new Trouble('missing', String(error));
  });
  return code;
}

async function fetched() {
  came = 0;
  const read = async (name) => {
    const answer = await fetch(new URL(name, import.meta.url));
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return answer;
  };
  const [text, { body }] = await Promise.all([read(script).then((it) => it.blob()), read(wasm)]);
  const parts = [];
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    came += part.value.length;
    told?.(came / OFFICE_BYTES);
  }
  const bytes = new Blob(parts);
  let compiled = null;
  return {
    // A worker begun from memory is held to the policy of the page.
    script: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })),
    // Compiled when it is first needed, and once.
    module: () => (compiled ??= bytes.arrayBuffer().then(WebAssembly.compile)),
  };
}

/**
 * Makes the file of a request; a promise of its bytes. `hear` is told how much of the code is there,
 * 0..1, as long as it is still coming, and 1 when the making begins. The file before, if it is not
 * ready yet, is given up.
 */
export async function make(request, hear) {
  cancel();
  let worker = null;
  const given = new Promise((_, fail) => {
    stop = () => {
      worker?.terminate();
      fail(new Trouble('cancelled', ''));
    };
  });
  const mine = stop;
  try {
    const loading = load();
    told = hear;
    hear(came / OFFICE_BYTES);
    const { script, module } = await Promise.race([loading, given]);
    told = null;
    hear(1);
    const compiled = await Promise.race([module(), given]);
    worker = new Worker(script);
    const answer = (question, moved) => Promise.race([asked(worker, question, moved), given]);
    const { charts } = await answer({ module: compiled, request });
    const pictures = [];
    for (const chart of charts) pictures.push(await Promise.race([png(chart, SCALE), given]));
    return (await answer({ pictures }, pictures.map((it) => it.buffer))).file;
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('fell', String(error));
  } finally {
    worker?.terminate();
    if (stop === mine) {
      stop = null;
      told = null;
    }
  }
}

/** Dots to a CSS pixel of a picture in a document: enough for paper. */
const SCALE = 3;

/** Asks a worker, and waits for its one answer. */
function asked(worker, question, moved = []) {
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }) => {
      if (data.trouble === undefined) done(data);
      else fail(new Trouble(data.fell ? 'fell' : 'refused', data.trouble));
    };
    worker.onerror = (event) => fail(new Trouble('fell', event.message ?? ''));
    worker.postMessage(question, moved);
  });
}

/** Gives up the file that is being made, if one is. */
export function cancel() {
  stop?.();
}
