// Shared libraries are negotiated before anything that uses them is evaluated.
void import('./start.tsx')
