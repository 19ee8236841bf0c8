-- A value more of "ConfirmationState" ('direct'), which SQLite keeps as text: nothing to change here.
SELECT 1;
