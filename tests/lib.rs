//! What all doors of klikks must pass.
