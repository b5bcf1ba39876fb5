## The end of a lesson.

end-title = Done: { $lesson }
end-title-open = So far: { $lesson }
end-praise = Well done. This is what you take with you:
end-about = What this lesson was about
end-plan = My plan
end-inbox = Your messages
end-missing = Still open
end-missing-text = You can do this now or later.
end-private = Nothing from this lesson was kept.
end-next = Next lesson
end-overview = To the overview
end-where = Where do I stand?
end-where-text = A few tasks show what you already do well. No marks, no time limit.
end-where-yes = Have a look now
end-where-no = Not now
