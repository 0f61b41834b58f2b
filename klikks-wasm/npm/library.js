// A native module: loading it, and asking it. It takes and gives JSON text.

import { translated } from './errors.js';

/** What is needed of the module `native`, which `init` loads. */
export function library(init, native) {
  let loading;
  let loaded = false;

  /**
   * Loads the library, once however often it is called. Without `source` it fetches the .wasm file from beside this
   * file; a URL, a Response, bytes or a WebAssembly.Module may be given instead.
   */
  function load(source) {
    loading ??= init(source === undefined ? undefined : { module_or_path: source }).then(
      () => void (loaded = true),
      (error) => {
        loading = undefined; // a lost connection must not be final
        throw error;
      },
    );
    return loading;
  }

  /** Loads the library from bytes that are at hand, as in Node. Browsers refuse this on the main thread: use `load`. */
  function loadSync(bytes) {
    native.initSync({ module: bytes });
    loaded = true;
    loading ??= Promise.resolve();
  }

  /** The module, if it is loaded. */
  function ready() {
    if (!loaded) throw new Error('klikks is not loaded yet: await load() first');
    return native;
  }

  /** The function called `name`, over objects. */
  const ask = (name) => (call) => translated(() => JSON.parse(ready()[name](JSON.stringify(call))));

  return { load, loadSync, ready, ask };
}
