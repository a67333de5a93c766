import { SupportChat } from '@/components/support-chat';

export default function SupportPage() {
  return (
    <main>
      <h1>How can we help?</h1>
      <SupportChat />
    </main>
  );
}
