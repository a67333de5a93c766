import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|STORYBOOK)_/;
/** What no page may hold, whatever it is for; many services make other keys and tokens for pages. */
const GRAVE = /(?:^|_)(?:SECRET|SECRET_KEY|PASSWORD|PASSPHRASE|PRIVATE_KEY|CREDENTIALS|SERVICE_ROLE(?:_KEY)?)$/;

/** Variables that are built into pages, and whose names say that nobody may see them. */
export default {
  id: 'public-secret',
  severity: 'high',
  description: 'Variables built into pages whose names say that they hold a secret.',
  why: 'A variable with such a prefix is part of what the browser loads: everyone who opens the page can read its value.',
  action: 'Read it on the server under a name without the prefix, and change the secret; rename it where it is none.',
  check: ({ environment }) =>
    environment
      .filter(
        ({ name, reads, public: isPublic }) => isPublic && reads.length > 0 && GRAVE.test(name.replace(PREFIX, '')),
      )
      .map(({ name, reads }) => {
        const services = new Set(reads.map(({ service }) => service));
        const [only = null] = services;
        return {
          message: `${name} is built into pages, and its name says that it is a secret.`,
          service: services.size === 1 ? only : null,
          evidence: evidenceOf(reads),
        };
      }),
} satisfies Rule;
