import type { Library } from '../../model/library.ts';

export default {
  id: 'transloadit',
  packages: ['transloadit'],
  purpose: 'Client of Transloadit, conversion of files.',
  system: {
    name: 'Transloadit',
    kind: 'http-api',
    vendor: 'Transloadit',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Transloadit()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{Transloadit,default}().{getAssembly,listAssemblies,getTemplate,listTemplates,getTemplateCredential,listTemplateCredentials,getBill,awaitAssemblyCompletion,streamAssemblies}',
      effect: 'read',
    },
    {
      path: '{Transloadit,default}().{createAssembly,cancelAssembly,replayAssembly,replayAssemblyNotification,resumeAssemblyUploads,createTemplate,editTemplate,deleteTemplate,createTemplateCredential,editTemplateCredential,deleteTemplateCredential}',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: '{Transloadit,default}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
