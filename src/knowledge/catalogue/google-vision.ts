import type { Library } from '../../model/library.ts';

export default {
  id: 'google-vision',
  packages: ['@google-cloud/vision'],
  purpose: 'Client of Google Cloud Vision.',
  system: { name: 'Google Cloud Vision', kind: 'http-api', vendor: 'Google', hosting: 'saas' },
  hosts: ['vision.googleapis.com'],
  clients: [
    { path: 'ImageAnnotatorClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
    { path: 'ProductSearchClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
  ],
  outbound: [
    {
      path: 'ImageAnnotatorClient().{annotateImage,batchAnnotateImages,batchAnnotateFiles,asyncBatchAnnotateImages,asyncBatchAnnotateFiles,faceDetection,landmarkDetection,labelDetection,safeSearchDetection,imageProperties,cropHints,webDetection,logoDetection,textDetection,documentTextDetection,productSearch,objectLocalization}',
      effect: 'call',
    },
    { path: 'ProductSearchClient().{get,list}*', effect: 'read' },
    { path: 'ProductSearchClient().{create,update,delete,add,remove,import,purge}*', effect: 'write' },
  ],
  local: ['ProductSearchClient().getProjectId'],
} as const satisfies Library;
