import type { ServiceKind } from './handover-model.ts';

/** What a team says of a service, because its manifests do not. */
export interface ServiceSetting {
  /** A folder, several that are one service, or the name of a service that was found. */
  readonly of:
    | { readonly kind: 'path'; readonly path: string }
    | { readonly kind: 'paths'; readonly paths: readonly string[] }
    | { readonly kind: 'service'; readonly service: string };
  readonly name: string | null;
  readonly kind: ServiceKind | null;
  readonly ignore: boolean;
}

export const SERVICE_KINDS = [
  'http-server',
  'worker',
  'frontend',
  'fullstack',
  'cli',
  'published-library',
  'internal-library',
  'serverless',
  'job',
] as const satisfies readonly ServiceKind[];
