import type { Library } from '../../model/library.ts';

export default {
  id: 'maven-central-api',
  packages: [],
  purpose: 'Packages of Java.',
  system: {
    name: 'Maven Central',
    kind: 'http-api',
    vendor: 'Sonatype',
    hosting: 'saas',
  },
  hosts: ['repo1.maven.org', 'search.maven.org', 'repo.maven.apache.org', 'central.sonatype.com'],
} as const satisfies Library;
