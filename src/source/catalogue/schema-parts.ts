import { z } from 'zod';
import type * as uses from '../../model/entry-uses.ts';
import type { ModelCallUse } from '../../model/model-call-use.ts';
import { apiPathProblem, fullPathProblem } from './api-path-problem.ts';

/** A schema for each field of a type: what `model/` gains or loses does not compile here until it is said. */
export type Fields<Row> = { readonly [Key in keyof Required<Row>]: z.ZodType<Row[Key]> };

export const text = z.string().min(1);
export const path = checkedBy(apiPathProblem);
export const fullPath = checkedBy(fullPathProblem);
export const argument = z.int().nonnegative();
export const slot = z.strictObject({
  argument,
  key: text.exactOptional(),
  after: text.exactOptional(),
} satisfies Fields<uses.Slot>);
export const optionalSlot = slot.exactOptional();

export const modelCall = {
  path,
  model: optionalSlot,
  instructions: optionalSlot,
  messages: optionalSlot,
  tools: optionalSlot,
  schema: optionalSlot,
  made: z.literal(true).exactOptional(),
} satisfies Fields<ModelCallUse>;

export function list<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.array(z.strictObject(shape)).exactOptional();
}

function checkedBy(problemOf: (path: string) => string | null): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const problem = problemOf(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: `"${value}" ${problem}` });
  });
}
