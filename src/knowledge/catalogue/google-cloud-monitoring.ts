import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-monitoring',
  packages: ['@google-cloud/monitoring'],
  purpose: 'Clients of Google Cloud Monitoring.',
  system: {
    name: 'Google Cloud Monitoring',
    aliases: ['Stackdriver Monitoring'],
    kind: 'monitoring',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['monitoring.googleapis.com'],
  clients: [
    {
      path: '{AlertPolicyServiceClient,GroupServiceClient,MetricServiceClient,NotificationChannelServiceClient,QueryServiceClient,ServiceMonitoringServiceClient,SnoozeServiceClient,UptimeCheckServiceClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    {
      path: 'MetricServiceClient().{getMetricDescriptor,listMetricDescriptors,listMonitoredResourceDescriptors,listTimeSeries,listTimeSeriesAsync}',
      effect: 'read',
    },
    {
      path: '{AlertPolicyServiceClient,NotificationChannelServiceClient,UptimeCheckServiceClient,GroupServiceClient}().{getAlertPolicy,listAlertPolicies,getNotificationChannel,listNotificationChannels,getUptimeCheckConfig,listUptimeCheckConfigs,getGroup,listGroups,listGroupMembers}',
      effect: 'read',
    },
    { path: 'QueryServiceClient().queryTimeSeriesAsync', effect: 'read' },
    {
      path: 'MetricServiceClient().{createTimeSeries,createServiceTimeSeries,createMetricDescriptor,deleteMetricDescriptor}',
      effect: 'write',
    },
    {
      path: '{AlertPolicyServiceClient,NotificationChannelServiceClient,UptimeCheckServiceClient,GroupServiceClient}().{createAlertPolicy,updateAlertPolicy,deleteAlertPolicy,createNotificationChannel,updateNotificationChannel,deleteNotificationChannel,createUptimeCheckConfig,updateUptimeCheckConfig,deleteUptimeCheckConfig,createGroup,updateGroup,deleteGroup}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
