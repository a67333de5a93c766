import { z } from 'zod';
import type { System } from '../../model/library.ts';
import { type Fields, text } from './schema-parts.ts';

const systemKind = z.enum([
  'database',
  'cache',
  'queue',
  'object-storage',
  'search',
  'llm',
  'email',
  'sms',
  'payment',
  'auth',
  'analytics',
  'monitoring',
  'feature-flags',
  'http-api',
  'browser',
  'other',
]);

export const system = z.strictObject({
  name: text,
  aliases: z.array(text).exactOptional(),
  kind: systemKind,
  vendor: text.exactOptional(),
  hosting: z.enum(['saas', 'self-hosted', 'either']),
} satisfies Fields<System>);

export const systems = z.record(text, system);

export const systemsByPackage = z.record(text, z.strictObject({ name: text, kind: systemKind.exactOptional() }));
