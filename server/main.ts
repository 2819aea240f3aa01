/** Runs the program. `npm start` runs it from `tools/start.js`. */
import { run } from './program.ts';

await run();
