import { createRequire } from 'node:module';

/** Version of Handover, as in its package.json. The path is the same from src/lib/ and from dist/lib/. */
export const toolVersion: string = createRequire(import.meta.url)('../../package.json').version;
