//! What all checks share.
