import { nameOf } from '../../../lib/tree-path.ts';
import type { DeclarationKind } from '../../../model/setting.ts';

/** What kind of file names variables, judged by its path; YAML that could be anything is `yaml`, to be judged by its text. */
export function kindOfSettingFile(path: string): DeclarationKind | 'yaml' | null {
  const name = nameOf(path);
  if (isEnvFile(name)) return isTest(name) ? null : isExample(name) ? 'example' : 'env-file';
  return FILES.find(({ pattern }) => pattern.test(name))?.kind ?? (/\.ya?ml$/.test(name) ? 'yaml' : null);
}

/** `.env`, `.env.local.example`, `example.env`, `env.sample`. */
function isEnvFile(name: string): boolean {
  return (
    (/^\.?env(?:[.-][\w.-]+)?$|^[\w-]+\.env$/.test(name) ||
      /^\.?env[\w-]*\.(?:example|sample|template|dist)$/.test(name)) &&
    !SOURCE.test(name)
  );
}

const SOURCE = /\.(?:[cm]?[jt]sx?|d|json|md|ya?ml|py|sh|css)$/;

function isExample(name: string): boolean {
  return /(?:^|[._-])(?:example|sample|template|dist|defaults?|schema|tpl)(?=$|[._-])/.test(name);
}

function isTest(name: string): boolean {
  return /(?:^|[._-])(?:test|testing|ci|e2e)(?=$|[._-])/.test(name);
}

const FILES: readonly { readonly pattern: RegExp; readonly kind: DeclarationKind }[] = [
  { pattern: /^(?:.*[.-])?Dockerfile(?:[.-].*)?$/i, kind: 'dockerfile' },
  { pattern: /(?:^|[.-])compose(?:[.-].*)?\.ya?ml$/i, kind: 'compose' },
  { pattern: /^(?:render|serverless|app|apprunner|cloudbuild)\.ya?ml$/, kind: 'platform' },
  { pattern: /^(?:fly(?:\.[\w-]+)?|wrangler|netlify|railway)\.toml$/, kind: 'platform' },
  { pattern: /^(?:wrangler\.jsonc?|vercel\.json|app\.json|railway\.json|now\.json)$/, kind: 'platform' },
  { pattern: /\.tf$/, kind: 'terraform' },
];
