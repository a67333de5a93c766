'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';

interface Message {
  readonly from: 'customer' | 'assistant';
  readonly text: string;
}

export function SupportChat() {
  const conversation = useRef<string | null>(null);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const add = (message: Message) => setMessages((known) => [...known, message]);

  const send = useMutation({
    mutationFn: async (text: string) => {
      conversation.current ??= await startConversation();
      return sendMessage(conversation.current, text);
    },
    retry: 2,
    onSuccess: (text) => add({ from: 'assistant', text }),
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '');
    add({ from: 'customer', text });
    send.mutate(text);
    event.currentTarget.reset();
  }

  return (
    <section>
      {messages.map((message, index) => (
        <p key={index} data-from={message.from}>
          {message.text}
        </p>
      ))}
      {send.isError ? <p role="alert">The assistant does not answer.</p> : null}
      <form onSubmit={submit}>
        <input name="text" required disabled={send.isPending} />
        <button disabled={send.isPending}>Send</button>
      </form>
    </section>
  );
}

async function startConversation(): Promise<string> {
  const response = await fetch('/api/assistant', { method: 'POST' });
  return ((await response.json()) as { id: string }).id;
}

async function sendMessage(conversationId: string, text: string): Promise<string> {
  const response = await fetch(`/api/assistant/${conversationId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ((await response.json()) as { reply: string }).reply;
}
