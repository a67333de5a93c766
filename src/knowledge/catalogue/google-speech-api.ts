import type { Library } from '../../model/library.ts';

export default {
  id: 'google-speech-api',
  packages: [],
  purpose: 'Speech to text and back.',
  system: {
    name: 'Google Cloud Speech',
    aliases: ['Google Speech-to-Text'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['speech.googleapis.com', 'texttospeech.googleapis.com'],
} as const satisfies Library;
