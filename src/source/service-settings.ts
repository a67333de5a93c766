import { z } from 'zod';
import { SERVICE_KINDS, type ServiceSetting } from '../model/service-setting.ts';

const text = z.string().min(1);
const folder = text.transform((path) => path.replace(/^\.\//, '').replace(/\/+$/, '').replace(/^\.$/, ''));
const common = { name: text.optional(), kind: z.enum(SERVICE_KINDS).optional() };
const ignore = z.boolean().default(false);

/**
 * `services` of the configuration: each entry is about a folder (`path`), several folders that are one service (`paths`), or
 * a service by the name under which it was found (`service`).
 */
export const serviceSettings = z.array(
  z
    .strictObject({
      ...common,
      path: folder.optional(),
      paths: z.array(folder).min(2).optional(),
      service: text.optional(),
      ignore,
    })
    .refine(
      ({ path, paths, service }) => [path, paths, service].filter((each) => each !== undefined).length === 1,
      'needs one of "path", "paths" and "service"',
    )
    .refine(({ paths, name }) => paths === undefined || name !== undefined, '"paths" needs a "name"')
    .refine(
      ({ name, kind, ignore: ignored, paths }) =>
        ignored !== (name !== undefined || kind !== undefined || paths !== undefined),
      'says nothing: give "name", "kind" or "ignore", and no other with "ignore"',
    )
    .transform(({ path, paths, service, name, kind, ignore: ignored }): ServiceSetting => {
      const rest = { name: name ?? null, kind: kind ?? null, ignore: ignored };
      if (paths !== undefined) return { of: { kind: 'paths', paths }, ...rest };
      if (path !== undefined) return { of: { kind: 'path', path }, ...rest };
      return { of: { kind: 'service', service: service ?? '' }, ...rest };
    }),
);
