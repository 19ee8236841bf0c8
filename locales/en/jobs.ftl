job-waiting = { $what }: waiting for the work before it.
job-going = Making { $what }… { $done }/{ $of }
job-sending = Sending { $what }… { $done }/{ $of } files
job-done = Made { $what }: { $files ->
    [1] one file
   *[other] { $files } files
}.
job-none = { $what }: nothing to send.
job-failed = { $what } could not be made: the bot met an error. No data is affected.
job-lost = Making { $what } was interrupted and has been given up. No data is affected.
job-unsure = { $files } of the files may not have arrived. If you do not see them, press the button to have them sent again.
job-refused = Telegram did not take { $files } of the files.
job-gone = The files are gone (the bot keeps them for 30 days). Please make them again.
job-unnamed = what was ordered
button-job-files = Send the files again
button-job-redo = Make again
