// Shared libraries are negotiated before anything that uses them is evaluated.
import('./start.tsx')
