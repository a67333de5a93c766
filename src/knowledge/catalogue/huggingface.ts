import type { Library } from '../../model/library.ts';

export default {
  id: 'huggingface',
  packages: ['@huggingface/inference', '@ai-sdk/huggingface'],
  purpose: 'Client of Hugging Face inference.',
  system: {
    name: 'Hugging Face',
    kind: 'llm',
    vendor: 'Hugging Face',
    hosting: 'saas',
  },
  hosts: ['huggingface.co', 'api-inference.huggingface.co', 'router.huggingface.co', '*.endpoints.huggingface.cloud'],
  clients: [
    { path: 'InferenceClient()', options: { argument: 1 } },
    { path: 'HfInference()', options: { argument: 1 } },
  ],
  outbound: [{ path: 'InferenceClient().*', effect: 'call' }],
  same: [{ path: '@huggingface/inference#HfInference()', as: '@huggingface/inference#InferenceClient()' }],
} as const satisfies Library;
