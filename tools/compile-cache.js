/**
 * Loaded before `tools/start.js`: keeps compiled code between starts, so that a start is quicker and the type stripper need not
 * be in memory. Plain JavaScript, since a TypeScript entry would load the stripper first; the variable is for worker threads.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
process.env.NODE_COMPILE_CACHE = folder;
enableCompileCache(folder);
