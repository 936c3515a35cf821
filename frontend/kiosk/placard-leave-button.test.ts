import { expect, test, vi } from 'vitest';
import { PlacardLeaveButton } from './placard-leave-button';

test('a tap on it ends the visit', async () => {
  const finished = vi.fn();
  window.addEventListener('placard-finish', finished);
  const button = new PlacardLeaveButton();
  button.label = 'I am done';
  document.body.append(button);
  await button.updateComplete;

  button.querySelector('button')!.click();

  expect(button.textContent).toContain('I am done');
  expect(finished).toHaveBeenCalledOnce();
});
