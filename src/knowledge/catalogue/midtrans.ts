import type { Library } from '../../model/library.ts';

export default {
  id: 'midtrans',
  packages: ['midtrans-client'],
  purpose: 'Client of Midtrans.',
  system: { name: 'Midtrans', kind: 'payment', vendor: 'GoTo', hosting: 'saas' },
  clients: [{ path: '{Snap,CoreApi,Iris}()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'Iris().{ping,getBeneficiaries,getPayoutDetails,getTransactionHistory,getTopupChannels,getBalance,getFacilitatorBankAccounts,getFacilitatorBalance,getBeneficiaryBanks,validateBankAccount}',
      effect: 'read',
    },
    { path: '{Snap,CoreApi}().transaction.{status,statusb2b,notification}', effect: 'read' },
    { path: 'CoreApi().{getSubscription,getPaymentAccount,cardPointInquiry}', effect: 'read' },
    { path: '{Snap,CoreApi}().transaction.{approve,deny,cancel,expire,refund,refundDirect}', effect: 'write' },
    {
      path: 'CoreApi().{createSubscription,disableSubscription,enableSubscription,updateSubscription,linkPaymentAccount,unlinkPaymentAccount}',
      effect: 'write',
    },
    {
      path: 'Iris().{createBeneficiaries,updateBeneficiaries,createPayouts,approvePayouts,rejectPayouts}',
      effect: 'write',
    },
    { path: 'Snap().{createTransaction,createTransactionToken,createTransactionRedirectUrl}', effect: 'call' },
    { path: 'CoreApi().{charge,capture,cardRegister,cardToken}', effect: 'call' },
  ],
} as const satisfies Library;
