/** An unexpected error is shown, never swallowed: a line at the top, with 999 still in reach. */
export function showFault(error: unknown): void {
  console.error(error)
  const before = document.querySelector('#fault')
  if (before !== null) return
  const box = document.createElement('div')
  box.id = 'fault'
  box.className = 'card dang'
  box.setAttribute('role', 'alert')
  const words = document.createElement('p')
  words.textContent =
    'Something in Right Help has failed. What you see may be incomplete: ring your safeguarding lead, or 999 in danger.'
  const again = document.createElement('button')
  again.className = 'btn alt'
  again.type = 'button'
  again.textContent = 'Start again'
  again.addEventListener('click', () => {
    location.assign('/')
  })
  box.append(words, again)
  document.body.prepend(box)
}
