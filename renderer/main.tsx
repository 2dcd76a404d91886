/** The entry of the window. */
document.querySelector('#root')?.append('Lockstep');
