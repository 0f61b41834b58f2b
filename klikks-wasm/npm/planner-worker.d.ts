// The script of the worker that plans; it is given to `new Worker(…, { type: 'module' })` and exports nothing.
export {};
