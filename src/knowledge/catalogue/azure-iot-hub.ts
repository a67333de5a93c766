import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-iot-hub',
  packages: ['azure-iothub'],
  purpose: 'Client of Azure IoT Hub for services.',
  system: { name: 'Azure IoT Hub', kind: 'queue', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.azure-devices.net'],
  clients: [
    {
      path: '{Client,Registry,JobClient}.{fromConnectionString,fromSharedAccessSignature,fromTokenCredential}()',
      url: { argument: 0 },
    },
  ],
  outbound: [
    { path: 'Client().{send,invokeDeviceMethod}', effect: 'send' },
    { path: 'Client().open', effect: 'call' },
    { path: 'Client().{getFeedbackReceiver,getFileNotificationReceiver}', effect: 'consume' },
    {
      path: 'Registry().{get,list,getTwin,getModuleTwin,getJob,listJobs,getRegistryStatistics,getConfiguration,getConfigurations,getModule,getModulesOnDevice}',
      effect: 'read',
    },
    {
      path: 'Registry().{create,update,delete,addDevices,updateDevices,removeDevices,updateTwin,updateModuleTwin,addModule,updateModule,removeModule,addConfiguration,updateConfiguration,removeConfiguration,cancelJob}',
      effect: 'write',
    },
  ],
  same: [
    {
      path: 'azure-iothub#Client.{fromConnectionString,fromSharedAccessSignature,fromTokenCredential}()',
      as: 'azure-iothub#Client()',
    },
    {
      path: 'azure-iothub#Registry.{fromConnectionString,fromSharedAccessSignature,fromTokenCredential}()',
      as: 'azure-iothub#Registry()',
    },
  ],
} as const satisfies Library;
