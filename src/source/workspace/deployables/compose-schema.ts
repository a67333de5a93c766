import { z } from 'zod';

/** A field that is malformed counts as absent. */
function optional<Value>(schema: z.ZodType<Value>) {
  return schema.nullable().default(null).catch(null);
}

function list<Value>(schema: z.ZodType<readonly Value[]>) {
  return schema.default([]).catch([]);
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]).transform(String);
const words = z
  .union([z.string(), z.array(scalar)])
  .transform((value) => (typeof value === 'string' ? value : value.join(' ')));
/** Names after which it is started, with whether it waits until they are well. */
const dependencies = z.union([
  z.array(scalar).transform((all) => all.map((name) => ({ name, isWaitedFor: false }))),
  z
    .record(
      z.string(),
      z
        .object({ condition: z.string().default('').catch('') })
        .nullable()
        .catch(null),
    )
    .transform((all) =>
      Object.entries(all).map(([name, row]) => ({
        name,
        isWaitedFor: /^service_(?:healthy|completed_successfully)$/.test(row?.condition ?? ''),
      })),
    ),
]);
const port = z.union([
  scalar,
  z
    .object({ target: scalar, published: scalar.optional() })
    .transform(({ target, published }) => (published === undefined ? target : `${published}:${target}`)),
]);
const build = z.union([
  z.string().transform((context) => ({ context, dockerfile: undefined, target: undefined })),
  z.object({
    context: z.string().default('.'),
    dockerfile: z.string().optional(),
    target: z.string().optional().catch(undefined),
  }),
]);

/** Of the same file; one of another file is not followed. */
const base = z.union([
  z.string(),
  z.object({ service: z.string(), file: z.undefined().optional() }).transform(({ service: name }) => name),
]);

/** Variables that say as what one of several services of an image runs; of no other one the value is kept. */
const ROLE = /^(?:\w+_)?(?:ROLE|MODE|COMPONENT|(?:APP|PROCESS|SERVICE|WORKER)_TYPE)$/;
const NO_ROLE = /^(?:dev\w*|prod\w*|test\w*|stag\w*|local|debug|true|false|on|off|yes|no)$/i;
const NONE = { names: [], role: null };

const variables = z
  .union([
    z
      .array(scalar)
      .transform((rows) => rows.map((row) => [row.replace(/=.*$/s, ''), /=(.*)$/s.exec(row)?.[1]] as const)),
    z.record(z.string(), z.unknown()).transform((rows) => Object.entries(rows)),
  ])
  .transform((rows): { readonly names: readonly string[]; readonly role: string | null } => {
    const [role = null] = rows.flatMap(([name, value]) =>
      ROLE.test(name) && typeof value === 'string' && /^[a-z][\w-]{1,30}$/i.test(value) && !NO_ROLE.test(value)
        ? [`${name}=${value}`]
        : [],
    );
    return { names: rows.map(([name]) => name), role };
  })
  .default(NONE)
  .catch(NONE);

const service = z.object({
  extends: optional(base),
  image: optional(z.string()),
  build: optional(build),
  command: optional(words),
  entrypoint: optional(words),
  working_dir: optional(z.string()),
  ports: list(z.array(port)),
  environment: variables,
  depends_on: list(dependencies),
  restart: optional(z.string()),
});

export type ComposeService = z.infer<typeof service>;

/** A compose file: https://github.com/compose-spec/compose-spec/blob/main/spec.md. `services` is absent in some overrides. */
export const composeFile = z.object({ services: z.record(z.string(), service.nullable()).nullish() });

/** The same where the name of the file does not say so: each service must have an image or be built. */
export const likelyComposeFile = z.object({
  services: z.record(
    z.string(),
    service.refine(({ image, build: built }) => (image ?? built) !== null),
  ),
});
