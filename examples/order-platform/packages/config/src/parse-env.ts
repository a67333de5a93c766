import { z } from 'zod';

export class InvalidEnvironmentError extends Error {
  constructor(cause: z.ZodError) {
    super(`The environment is not complete:\n${z.prettifyError(cause)}`, { cause });
    this.name = 'InvalidEnvironmentError';
  }
}

/** Checks the environment against a schema. Throws with one line per variable that is missing or malformed. */
export function parseEnv<Schema extends z.ZodType>(
  schema: Schema,
  source: NodeJS.ProcessEnv = process.env,
): z.output<Schema> {
  const result = schema.safeParse(source);
  if (!result.success) throw new InvalidEnvironmentError(result.error);
  return result.data;
}
