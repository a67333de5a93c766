import { readFile } from 'node:fs/promises';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';

/**
 * A model that `handover analyze --out` wrote.
 * @throws UserError where the file cannot be read, or holds none of these lists.
 */
export async function savedModel(file: string, lists: readonly (keyof HandoverModel)[]): Promise<HandoverModel> {
  const model: unknown = await readFile(file, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((cause: unknown) => {
      throw new UserError(`Cannot read a model from ${file}`, {
        hint: 'Write one with handover analyze --out.',
        cause,
      });
    });
  if (isModel(model, lists)) return model;
  throw new UserError(`${file} holds no model with ${lists.join(', ')}`, {
    hint: 'Write it anew with handover analyze --out.',
  });
}

function isModel(value: unknown, lists: readonly string[]): value is HandoverModel {
  return typeof value === 'object' && value !== null && lists.every((list) => Array.isArray(Reflect.get(value, list)));
}
