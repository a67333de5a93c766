import type { Library } from '../../model/library.ts';

export default {
  id: 'google-vertex',
  packages: [
    '@google-cloud/vertexai',
    '@google-cloud/aiplatform',
    '@ai-sdk/google-vertex',
    '@langchain/google-vertexai',
  ],
  purpose: 'Models at Google Vertex AI.',
  system: {
    name: 'Google Vertex AI',
    aliases: ['Vertex AI'],
    kind: 'llm',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['*.aiplatform.googleapis.com', 'aiplatform.googleapis.com'],
  clients: [
    { path: 'VertexAI()', options: { argument: 0 } },
    { path: 'createVertex()', options: { argument: 0 } },
    { path: 'vertex()' },
    { path: 'ChatVertexAI()', options: { argument: 0 } },
    { path: 'PredictionServiceClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'VertexAI().getGenerativeModel().{generateContent,generateContentStream,countTokens}', effect: 'call' },
    { path: 'PredictionServiceClient().predict', effect: 'call' },
    { path: 'ChatVertexAI().{invoke,stream,batch}', effect: 'call' },
  ],
  same: [
    {
      path: '@google-cloud/vertexai#VertexAI().preview.getGenerativeModel()',
      as: '@google-cloud/vertexai#VertexAI().getGenerativeModel()',
    },
  ],
} as const satisfies Library;
